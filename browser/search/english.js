// Ordinary words of English of four letters or more: search takes none of them for a slip. Of the 14,000 commonest words
// of what people say in films (pyspellchecker 0.9.1), those that symspellpy 6.10.1, whose list holds no slips, has too.
// Both are under the MIT licence: vendor/english.LICENSE.txt.
export const ENGLISH = `
abandon abandoned abandoning abbey abdomen abdominal abduct abducted abduction abetting abide abilities ability able
abnormal aboard abolish abominable abort abortion about above abroad absence absent absolute absolutely absolve absorb
absorbed absorbing abstract absurd abundance abundant abuse abused abuses abusing abusive abyss academic academy
accelerate accelerated accelerating acceleration accelerator accent accept acceptable acceptance accepted accepting
accepts access accessed accessible accessing accessory accident accidental accidentally accidents accommodate
accommodation accompanied accompany accompanying accomplice accomplices accomplish accomplished accord accordance
according account accountable accountant accounted accounting accounts accumulated accuracy accurate accurately
accursed accusation accusations accuse accused accuses accusing accustomed aces ache aches achieve achieved achievement
achievements achieving aching acid acknowledge acknowledged acknowledging acoustic acquaintance acquainted acquire
acquired acquiring acquisition acquitted acre acres across acted acting action actions activate activated activating
activation active actively activist activities activity actor actors actress actresses acts actual actually acute adam
adamant adapt adapted adapting added addict addicted addiction addicts adding addition additional address addressed
addresses addressing adds adequate adhere adjacent adjoining adjourn adjust adjusted adjusting adjustment adjustments
administer administered administration administrative administrator admirable admiral admiration admire admired admirer
admires admiring admission admissions admit admits admitted admitting adolescent adopt adopted adopting adoption
adoptive adorable adore adored adores adrenaline adrian adult adultery adults advance advanced advancement advances
advancing advantage advantages adventure adventures adventurous adversary adverse advertise advertisement advertising
advice advise advised adviser advising advisor advisors advisory advocate aerial aesthetic afar affair affairs affect
affected affecting affection affectionate affections affects affidavit affiliated affirmative afflicted afford
affordable afforded afraid african africans after again against aged agencies agency agenda agent agents ages
aggravated aggression aggressive aggressively aging agitated agnes agonizing agony agree agreeable agreed agreeing
agreement agreements agrees agricultural agriculture ahead aide aided aiding aids ails aimed aiming aims airborne
aircraft airfield airing airline airlines airlock airport airports airtight aisle alarm alarmed alarming alarms
albanian albeit album albums alcohol alcoholic alert alerted alex alexander algae algorithm alias alibi alien aliens
align aligned alignment alike alimony alive allegations alleged allegedly allegiance allergic allergy alleviate alley
alliance alliances allied allies alligator alligators allow allowance allowed allowing allows ally almighty almond
almost alone along alongside aloud alpha alphabet already alright also altar alter altercation altered altering
alternate alternative although altitude altogether alumni always amateur amateurs amaze amazed amazes amazing amazingly
ambassador ambassadors amber ambition ambitions ambitious ambulance ambush ambushed amen amend amendment amends america
american americans amid amidst ammo ammunition amnesia among amongst amount amounts ample amulet amuse amused amusement
amuses amusing anal analysis analyst analysts anarchy anatomy ancestor ancestors ancestral anchor anchored ancient
ancients android andy angel angels anger angle angles angry anguish animal animals animated animation ankle ankles anna
annihilate annihilation anniversary announce announced announcement announcer announces announcing annoy annoyed
annoying annoys annual anointed anomalies anomaly anonymous another answer answered answering answers antenna anterior
anthem antibiotics antibodies anticipate anticipated anticipating anticipation antidote antimatter antique antiques
ants anxiety anxious anybody anymore anyone anyplace anything anytime anyway anywhere apart apartment apartments apes
apocalypse apologies apologize apologized apologizing apology appalling apparatus apparent apparently appeal appealed
appealing appeals appear appearance appearances appeared appearing appears appease appendix appetite applaud applause
apple apples application applications applied applies apply applying appoint appointed appointment appointments
appreciate appreciated appreciates appreciation apprehend apprehended apprentice approach approached approaches
approaching appropriate approval approve approved approximate approximately apron aptitude aquarium arab arabs arcade
arch archaeological archaeologists archer archers architect architects architectural architecture archive archives
arctic area areas arena argue argued arguing argument arguments arise armed armenian armies arming armour arms army
aroma arose around arouse aroused arrange arranged arrangement arrangements arranging array arrest arrested arresting
arrests arrival arrive arrived arrives arriving arrogance arrogant arrow arrows arsenal arson arterial arteries artery
arthritis article articles articulate artificial artificially artillery artist artistic artists arts artwork ascend
ascertain ashamed ashes ashore asian aside asked asking asks asleep aspect aspects aspire aspirin aspiring assailant
assassin assassinate assassinated assassination assassins assault assaulted assaulting assemble assembled assembling
assembly assert asses assess assessment asset assets assign assigned assigning assignment assignments assist assistance
assistant assistants assisted assisting associate associated associates association assorted assume assumed assumes
assuming assumption assumptions assurance assure assured assures asteroid asteroids asthma astonished astonishing
astounding astral astray astronaut astronauts astronomers astronomical asylum athlete athletes athletic atmosphere
atmospheric atom atomic atoms atone atop atrocities attach attached attachment attack attacked attacker attacking
attacks attain attempt attempted attempting attempts attend attendance attendant attended attending attention attentive
attic attitude attitudes attorney attorneys attract attracted attracting attraction attractive attracts attribute
attributed auction audacity audible audience audiences audio audit audition auditioning auditions aunt auntie aunts
aunty aura auspicious australian austrian authentic author authorities authority authorization authorize authorized
authors auto autograph autographed automated automatic automatically automobile autopsy autumn auxiliary available
avalanche avatar avenge avenging avenue average aversion avert aviation avoid avoided avoiding await awaited awaiting
awaits awake awaken awakened awakening award awarded awards aware awareness away awesome awful awfully awhile awkward
awoke axis babbling babe babes babies baby babysit babysitter babysitting bachelor bachelorette back backbone backed
background backing backpack backs backseat backside backstage backup backward backwards backyard bacon bacteria
bacterial baddest badge badger badges badly baffled bagel baggage bagged bagging bags bail bailed bailing bait bake
baked baker bakery baking balance balanced balancing balcony bald ball ballet ballistic ballistics balloon balloons
ballot ballroom balls bamboo banana bananas band bandage bandages bandit bandits bands bang banged banging bangs banish
banished bank banker bankers banking bankrupt bankruptcy banks banned banner banners banquet baptism baptize baptized
barbarian barbarians barbaric barbecue barbed barber bare barefoot barely bargain bargained bargaining barge barged
barging bark barking barks barley barn barnes baron barons barracks barred barrel barrels barren barricade barrier
barriers barring bars bartender barter base baseball based basement bases bash bashed basic basically basics basing
basis basket basketball baskets bass bastard bastards batch bath bathe bathed bathing bathroom bathrooms baths bathtub
baton bats battalion batter battered batteries battery batting battle battled battlefield battles battling beach
beaches beacon bead beads beak beam beamed beaming beams bean beans bear beard bearded bearer bearing bears beast
beastly beasts beat beaten beating beats beauties beautiful beautifully beauty beaver became because become becomes
becoming bedding bedroom bedrooms beds bedside bedtime beef been beep beeping beeps beer beers bees beetle beetles
befall before befriend began beggar beggars begged begging begin beginning beginnings begins begs begun behalf behave
behaved behaves behaving behavior behead beheaded behind behold beige being beings belgian belief beliefs believe
believed believer believers believes believing bell belle bellies bells belly belong belonged belonging belongings
belongs beloved below belt belts bench bend bending bends beneath beneficial benefit benefits benevolent benign bent
berries berry beseech beside besides best bestow bestowed beta betray betrayal betrayed betraying betrays betrothed
bets better betting between beverage beware bewitched beyond bias bible biblical bicycle bidding bids bigger biggest
bike biker bikes bikini bill billboard billing billion billionaire billions bills billy binary bind binding binds bingo
biological biology biometric biopsy bipolar bird birdie birds birth birthday birthdays birthing birthmark birthplace
biscuit biscuits bishop bitch bitches bitching bitchy bite bites biting bits bitten bitter bitterness bitty bizarre
black blacked blackjack blackmail blackmailed blackmailing blackout blacks blacksmith bladder blade blades blah blake
blame blamed blames blaming blank blanket blankets blanks blaring blast blasted blasting blasts blatant blaze blazes
blazing bleach bleak bled bleed bleeding bleeds blend blended blending bless blessed blessing blessings blew blind
blinded blindfold blinding blindly blindness blinds blink blinking bliss blizzard bloated block blockade blocked
blocking blocks blog bloke blokes blond blonde blood bloodline bloodshed bloodthirsty bloody bloom blooming blooms
blossom blossoms blouse blow blowing blown blows blue blueberry blueprint blueprints blues bluff blunt blur blurred
blush blushing boar board boarded boarding boards boast boat boating boats bobby bodies bodily body bodyguard
bodyguards bogged bogus boil boiled boiler boiling boils bold boldly bollocks bolt bolted bolts bomb bombed bomber
bombers bombing bombings bombs bona bond bondage bonded bonding bonds bone boner bones bonfire bong boning bonnet bono
bonus bony boob boobs booby boogie book booked bookie booking books bookstore boom booming boon boost booster boot
booted booth boots booty booze border borderline borders bore bored boredom bores boring born borne borrow borrowed
borrowing bosom boss bosses botched both bother bothered bothering bothers bottle bottled bottles bottom bottomless
bottoms bought bounce bounced bounces bouncing bouncy bound boundaries boundary boundless bounds bounty bouquet bourbon
bourgeois bout boutique bowed bowel bowels bowing bowl bowling bowls bows boxed boxer boxers boxes boxing boycott
boyfriend boyfriends boys brace bracelet bracelets braces brag bragged bragging braid brain brains brainwashed brake
brakes branch branches brand branded brands brandy bras brass brat brats brave bravely braver bravery bravest bravo
brawl brazen brazilian breach breached bread break breakdown breaker breakfast breaking breaks breakthrough breakup
breast breasts breath breathe breathed breathes breathing breaths bred breed breeding breeds breeze brethren brew
brewing brian bribe bribed bribes bribing brick bricks bridal bride brides bridge bridges brief briefcase briefed
briefing briefly brigade bright brighten brighter brightest brightly brilliance brilliant brilliantly bring bringing
brings brink british broad broadcast broadcasting broaden broader broads brochure broke broken broker bronze brood
brooding broom brothel brother brotherhood brotherly brothers brought brow brown brownies bruce bruise bruised bruises
bruising brunch brunette brush brushed brushes brushing brutal brutality brutally brute bubble bubbles bubbling buck
bucket buckets buckle bucks buddies buddy budge budget buds buff buffalo buffer buffet bugged bugger buggers bugging
buggy bugs build builder builders building buildings builds built bulb bulbs bulk bull bullet bulletin bulletproof
bullets bullied bullies bulls bullshit bullshitting bully bullying bummed bump bumped bumper bumping bumps bumpy bums
bunch bundle bungalow bunk bunker bunny buns burden burdened bureau bureaucratic burger burgers burglar burglary burial
buried burn burned burner burning burns burnt burrito burst bursting bursts bury burying buses bush bushes busiest
business businesses businessman businessmen bust busted busting busts busy butcher butchered butler butt butter
butterflies butterfly butting buttocks button buttons butts buyer buyers buying buys buzz buzzer buzzes buzzing bygones
bypass cabaret cabbage cabin cabinet cable cables cabs cache cactus cadaver cadet cadets cafeteria caffeine cage caged
cages cake cakes calcium calculate calculated calculating calculations calendar calf call called caller calling calls
calm calmed calming calmly calms calories calves came camel camels camera cameraman cameras camouflage camp campaign
camped campfire camping camps campus canadian canadians canal canary cancel cancelled cancer candid candidate
candidates candle candles candy cane canine canister canisters canned cannon cannons cannot canoe canopy cans cant
canteen canvas canvass canvassing canyon capabilities capability capable capacity cape capital capitalism capitalist
capped cappuccino caps capsule captain captains captioned captioning captive captivity capture captured captures
capturing caramel caravan carbon carcass card cardboard cardiac cardinal cardinals cards care cared career careers
carefree careful carefully careless cares caress caretaker cargo caring carl carmen carnage carnal carnival carol
carotid carpenter carpet carpets carriage carried carrier carriers carries carrot carrots carry carrying cars cart
cartel cartels carter carton cartoon cartoons cartridge carts carve carved carving casa case cases cash cashed cashier
cashing casing casings casino casinos casket cassette cast caste casting castle castles casts casual casually
casualties casualty catalogue catastrophe catastrophic catch catches catching category cater catering caterpillar
catfish cathedral catholic catholics cats cattle caucasian caught cause caused causes causing caution cautious cavalry
cave caved caves caviar cavity cease ceased ceases ceiling celebrate celebrated celebrates celebrating celebration
celebrities celebrity celestial cell cellar cello cellphone cells cellular cement cemetery cent center central cents
centuries century ceramic cereal cerebral ceremonial ceremonies ceremony certain certainly certainty certificate
certificates certified cervical chain chained chains chair chairman chairs chalk challenge challenged challenger
challenges challenging chamber chambers champ champagne champion champions championship chance chancellor chances
change changed changes changing channel channels chant chanting chaos chaotic chap chapel chaps chapter chapters
character characteristic characteristics characters charade charcoal charge charged charges charging chariot
charismatic charitable charity charles charlie charm charmed charming charms charred chart charter chartered charts
chase chased chases chasing chastity chat chatter chattering chatting chauffeur cheap cheaper cheapest cheat cheated
cheating cheats check checked checking checkpoint checks cheek cheeks cheeky cheer cheered cheerful cheering
cheerleader cheerleaders cheers cheese cheeseburger cheesy chef chefs chemical chemicals chemist chemistry chemo
cherish cherished cherries cherry chess chest chew chewed chewing chic chick chicken chickened chickens chicks chief
chiefs child childhood childish children chill chilled chilling chills chilly chime chimes chimney chimp chimps chin
china chinese chip chipped chips chirping chloe chocolate chocolates choice choices choir choke choked choking
cholesterol choose chooses choosing chop chopped chopper choppers chopping chops chord chores chorus chose chosen chow
chris christ christian christians christine christmas chrome chronic chubby chuck chucked chuckle chuckles chuckling
chump chunk chunks church churches chute cigar cigarette cigarettes cigars cinch cinema cinnamon cipher circle circled
circles circling circuit circuits circular circulate circulating circulation circumstance circumstances circumstantial
circus cite cited cities citizen citizens citizenship city civic civil civilian civilians civilization civilizations
civilized clacking claim claimed claiming claims claire clam clamp clams clan clandestine clanging clans clap clapping
clarence clarify clarity clark clash class classes classic classical classics classified classmate classmates classroom
classy clattering clause claw claws clay clean cleaned cleaner cleaners cleaning cleans cleanse cleansed cleansing
cleanup clear clearance cleared clearer clearing clearly clears clergy clerical clerk clever click clicked clicking
clicks client clients cliff cliffs climate climax climb climbed climbing climbs cling clinging clinic clinical
clinically clip clipped clips cloak cloaking clock clocked clocks clogged clone cloned clones cloning close closed
closely closer closes closest closet closing closure clot cloth clothed clothes clothing cloud clouded clouds cloudy
clown clowns club clubs clue clueless clues clumsy clung cluster clutch clutches clutching coach coached coaches
coaching coal coalition coarse coast coastal coaster coat coated coats cocaine cock cockpit cockroach cockroaches cocks
cocksucker cocktail cocktails cocky cocoa coconut code coded codes coding cody coffee coffin coffins cognitive coil
coin coincidence coins coke cold colder coldest collaborate collaboration collapse collapsed collapsing collar collars
collateral colleague colleagues collect collected collecting collection collections collective collector collectors
collects college colleges collide collision cologne colombian colon colonel colonial colonies colonists colony color
colossal coloured column columns coma comb combat combed combination combine combined combing combining combo come
comeback comedian comedy comes comet comets comfort comfortable comfortably comforted comforting comforts comfy comic
comics coming command commanded commandeer commander commanders commanding commando commands commemorate commence
commencing commend comment commentary comments commerce commercial commercials commission commissioned commissioner
commit commitment commits committed committee committing commodity common commonly commotion communal commune
communicate communicated communicating communication communications communion communism communist communists
communities community commute compact companies companion companions company compare compared compares comparing
comparison compartment compass compassion compassionate compatible compel compelled compelling compels compensate
compensation compete competent competing competition competitive competitor competitors compiled complain complained
complaining complains complaint complaints complement complete completed completely completes completing completion
complex complexion complexity compliance complicate complicated complications compliment complimentary compliments
comply component components compose composed composer composite composition compound compounds comprehend comprehensive
compressed compression compromise compromised compromising compulsion compulsive computer computers comrade comrades
conceal concealed concealing concede conceivable conceive conceived concentrate concentrated concentrating
concentration concept conception concepts concern concerned concerning concerns concert concerts concession concierge
conclude concluded concludes conclusion conclusions conclusive concrete concussion condemn condemned condemning
condescending condition conditioned conditioner conditioning conditions condo condolences condom condoms condone
conduct conducted conducting conductor conduit cone confer conference confess confessed confessing confession
confessions confide confided confidence confident confidential confidentiality confine confined confinement confines
confirm confirmation confirmed confirming confirms confiscate confiscated conflict conflicting conflicts confounded
confront confrontation confronted confronting confuse confused confuses confusing confusion congrats congratulate
congratulations congregation congress congressional congressman conjugal conjunction conjure connect connected
connecting connection connections connects conned conning conquer conquered conquering conquest cons conscience
conscientious conscious consciously consciousness consecutive consensus consent consequence consequences conservative
conserve consider considerable considerably considerate consideration considered considering considers consist
consistent consistently consists consolation console conspiracy conspire conspired conspiring constable constant
constantly constellation constitute constitutes constitution constitutional construct constructed construction
constructive consul consulate consult consultant consultation consulted consulting consume consumed consumer consumes
consuming consummate consumption contact contacted contacting contacts contagious contain contained container
containers containing containment contains contaminate contaminated contamination contemplate contemplating
contemporary contempt contend content contents contest contestant contestants context continent continental continents
contingency contingent continually continue continued continues continuing continuous continuously contraband contract
contracted contractions contractor contractors contracts contradict contradiction contraption contrary contrast
contribute contributed contributing contribution contributions control controlled controller controlling controls
controversial controversy convenience convenient conveniently convent convention conventional converge conversation
conversations conversion convert converted convertible converting convey convict convicted conviction convictions
convicts convince convinced convincing convoy cook cooked cookie cookies cooking cooks cool coolant cooled cooler
coolest cooling cools cooped cooperate cooperating cooperation cooperative coordinate coordinated coordinates
coordinating cope copied copies coping copped copper coppers cops copy copycat copying copyright coral cord cordon
cords core cork corn corned corner cornered corners cornerstone corny coronary coronation coroner corporal corporate
corporation corporations corps corpse corpses correct corrected correcting corrections correctly correspond
correspondence correspondent corresponding corridor corridors corroborate corrupt corrupted corrupting corruption
cortex cosmetic cosmetics cosmic cosmos cost costing costly costs costume costumes cosy cottage cotton couch cough
coughed coughing coughs could council councilman counsel counselor count countdown counted counter counteract
counterfeit countess counting countless countries country countrymen countryside counts county coup couple coupled
couples coupon coupons courage courageous courier course courses court courtesy courthouse courting courtroom courts
courtyard cousin cousins coven covenant cover coverage covered covering covers covert coveted coward cowardly cowards
cowboy cowboys cows coyote coyotes crab crabs crack cracked cracker crackers cracking crackling cracks cradle craft
crafty cram crammed cramp cramped cranberry crane cranial crank cranky crap crapped crappy craps crash crashed crashes
crashing crate crater crates crave craves craving crawl crawled crawling crawls crazed crazier craziest craziness crazy
creaking creaks cream creamy create created creates creating creation creative creativity creator creature creatures
credentials credibility credible credit credited credits creek creep creeping creeps creepy cremated crept crest crew
crews crib cricket crickets cried cries crime crimes criminal criminally criminals crimson cripple crippled crippling
crisis crisp crispy criteria critic critical critically criticism criticize criticized criticizing critics crock
crocodile crocodiles crook crooked crooks crop crops crores cross crossed crosses crossing crossroads crossword crotch
crow crowd crowded crowds crown crowned crowning crowns crows crucial crucified crucify crude cruel cruelty cruise
cruiser cruising crumble crumbling crumbs crummy crunch crunching crusade crush crushed crushes crushing crust crying
crypt cryptic crystal crystals cube cubes cubic cubs cuckoo cucumber cuddle cuddly cuff cuffs cuisine culinary culprit
cult cultivate cultivated cultural culture cultures cunning cunt cupboard cupcake cupcakes cups curator curb cure cured
cures curfew curing curiosity curious curl curled curling curly currency current currently currents curry curse cursed
curses cursing curtain curtains curtis curve curved curves cushion cuss custody custom customary customer customers
customs cute cuter cutest cutie cuts cutter cutting cyanide cyborg cycle cycles cycling cylinder cynical daddy dads
daft dagger daggers daily dairy daisy damage damaged damages damaging dame dames damn damned damp damsel dance danced
dancer dancers dances dancing dang danger dangerous dangerously dangers dangle dangling danish danny dare dared dares
daring dark darkened darker darkest darkness darling darn darned dart darts dash dashed dashing data database date
dated dates dating daughter daughters dave david dawn dawned daylight days daytime dazzle dazzling deactivate dead
deadbeat deadliest deadline deadly deaf deal dealer dealers dealership dealing dealings deals dealt dean dear dearest
dearly death deaths debate debating debrief debris debt debts debut decade decades decapitated decay decaying deceased
deceive deceived deceiving decency decent deception decide decided decidedly decides deciding decipher decision
decisions decisive deck decks declaration declare declared declares declaring decline declined decode decorate
decorated decorating decoration decorations decoy decrease decreased decree decreed dedicate dedicated dedication
deduce deduct deed deeds deem deemed deep deeper deepest deeply deer default defeat defeated defeating defeats defect
defective defend defendant defendants defended defender defenders defending defends defense defensive defer defiance
deficit defied defies define defined defines defining definite definitely definition definitive deflect deflector
deformed defuse defy defying degenerate degrading degree degrees delay delayed delaying delays delegate delegates
delegation delete deleted deli deliberate deliberately delicacy delicate delicious delight delighted delightful
delights deliver delivered deliveries delivering delivers delivery della delta delusion delusional delusions deluxe
demand demanded demanding demands demented demise demo democracy democratic democrats demolish demolished demolition
demon demonic demons demonstrate demonstrated demonstrates demonstrating demonstration demonstrations denial denied
denies denounce denounced dense density dent dental dentist deny denying depart departed departing department
departments departure depend depended dependent depending depends depicted deploy deployed deploying deployment deport
deported deposit deposited deposition deposits depot depraved depressed depressing depression deprive deprived depth
depths deputies deputy derail deranged derived descend descendant descendants descended descending descent describe
described describes describing description descriptions desert deserted deserting deserts deserve deserved deserves
deserving design designated designed designer designers designing designs desirable desire desired desires desk
desolate despair desperate desperately desperation despicable despise despised despises despite dessert destination
destined destiny destroy destroyed destroyer destroying destroys destruction destructive detached detachment detail
detailed detailing details detain detained detect detected detecting detection detective detectives detector detectors
detention determination determine determined determines determining detest detonate detonated detonation detonator
detour devastated devastating devastation develop developed developing development developments develops device devices
devil devilish devils devious devise devised devoid devote devoted devotion devour devoured devout diabetes diabolical
diagnose diagnosed diagnosis diagnostic diagram dial dialogue dialysis diameter diamond diamonds diaper diapers diary
dibs dice dick dickhead dicks dictate dictated dictates dictator dictatorship dictionary diddle died dies diesel diet
differ difference differences different differential differently difficult difficulties difficulty digest digestive
digging digital digits dignified dignity digs dilemma dime dimension dimensional dimensions diminish diminished dine
dined diner ding dings dining dinner dinners dinosaur dinosaurs dioxide diploma diplomacy diplomat diplomatic dipped
dipping dire direct directed directing direction directions directive directly director directors dirt dirty disability
disable disabled disagree disagreement disappear disappearance disappeared disappearing disappears disappoint
disappointed disappointing disappointment disapprove disarm disarmed disaster disasters disastrous disc discard
discarded discharge discharged disciple disciples disciplinary discipline disciplined disclose disco discomfort
disconnect disconnected discount discourage discover discovered discoveries discovering discovers discovery discredit
discreet discretion discrimination discuss discussed discussing discussion discussions disease diseased diseases
disengage disgrace disgraced disgraceful disgruntled disguise disguised disgust disgusted disgusting dish dishes
dishonest disk dislike disliked dislocated dismal dismantle dismiss dismissed disobey disobeyed disobeying disorder
dispatch dispatched dispense disperse displaced display displayed displaying displays disposable disposal dispose
disposed disposition dispute disregard disrespect disrespectful disrespecting disrupt disrupted disrupting disruption
dissect dissolve dissolved distance distances distant distinct distinction distinctive distinctly distinguish
distinguished distorted distortion distract distracted distracting distraction distress distressed distressing
distribute distributed distributing distribution distributor district districts distrust disturb disturbance disturbed
disturbing disturbs ditch ditched ditching dive diver divers diverse diversion diversity divert diverted divide divided
dividing divine diving division divisions divorce divorced divorcing divulge dizzy dock docked docking docks doctor
doctorate doctors doctrine document documentary documentation documented documenting documents dodge dodged dodging
dodgy does doggie doggone doggy dogs doing doll dollar dollars dolls dolly dolphin dolphins domain dome domestic
dominant dominate dominated dominating domination dominion donate donated donating donation donations done dong donkey
donna donor donors donuts doom doomed doomsday door doorbell doorman doors doorstep doorway dope dork dorm dormant
dosage dose doses dossier dost doth dots dotted double doubled doubles doubling doubly doubt doubted doubtful doubting
doubts douche doug dough doughnut doughnuts douse dove doves down downed downhill download downloaded downloading
downright downs downside downstairs downtown downward dowry dozed dozen dozens draft drafted drag dragged dragging
dragon dragons drags drain drainage drained draining drains drama dramatic dramatically drank drapes drastic draw
drawer drawers drawing drawings drawn draws dread dreaded dreadful dreadfully dream dreamed dreamer dreaming dreams
dreary dredge drenched dress dressed dresser dresses dressing drew dried dries drift drifted drifting drill drilled
drilling drills drink drinking drinks drip dripping drive driven driver drivers drives driveway driving drone drones
drool drooling drop dropped dropping drops drought drove drown drowned drowning drug drugged drugs drugstore drum
drummer drums drunk drunken drunks dryer drying dual dubbed dubious duchess duck ducked ducking ducks duct dude dudes
duel dues duet duffel duke dull duly dumb dumber dumbest dummy dump dumped dumping dumplings dumps dumpster duncan dung
dungeon dungeons dunk dunno duplicate duration during dusk dust dusted dusting dusty dutch duties duty dwarf dwell
dwelling dwells dyed dying dynamic dynamite dynasty dysfunctional each eager eagerly eagle eagles earl earlier earliest
early earn earned earnest earning earnings earns earring earrings ears earth earthly earthquake earthquakes ease easier
easiest easily east eastern easy eaten eating eats eccentric echo echoes echoing eclipse economic economics economy
ecstasy eddie edge edges edible edit edited editing edition editor editorial editors educate educated education
educational eerie effect effective effectively effects efficiency efficient effort efforts eggs egyptian egyptians
eight eighteen eighth eighty either eject elaborate elastic elbow elbows elder elderly elders eldest elect elected
election elections electoral electric electrical electricity electromagnetic electron electronic electronics electrons
elegance elegant element elementary elements elephant elephants elevate elevated elevator elevators eleven eligible
eliminate eliminated eliminating elimination elite elixir elizabeth ella elope eloped else elsewhere eluded elusive
elves email emailed emails embark embarrass embarrassed embarrassing embarrassment embassy embedded embrace embraced
embracing embryo emerald emerge emerged emergency emerges emerging emily eminent emissions emit emma emotion emotional
emotionally emotions empathy emperor emphasis emphasize empire employ employed employee employees employer employers
employing employment empress emptied emptiness empty emptying enable enabled enables enabling enchanted enchanting
enclosed encoded encounter encountered encounters encourage encouraged encouragement encourages encouraging encrypted
encryption endanger endangered endangering ended ending endings endless endlessly endorse endorsement ends endurance
endure endured enduring enemies enemy energetic energies energy enforce enforcement engage engaged engagement engaging
engine engineer engineered engineering engineers engines english engraved enhance enhanced enjoy enjoyable enjoyed
enjoying enjoyment enjoys enlarge enlarged enlighten enlightened enlightenment enlist enlisted enormous enormously
enough enrolled enslave enslaved ensure ensuring enter entered entering enterprise enters entertain entertained
entertaining entertainment enthusiasm enthusiastic entire entirely entitled entity entrance entrances entries entrust
entrusted entry envelope envelopes envied envious environment environmental envoy envy enzyme epic epidemic episode
episodes equal equality equally equals equation equations equipment equipped equity equivalent eradicate erase erased
erasing erect erection eric erotic errand errands erratic error errors eruption escape escaped escapes escaping escort
escorted escorting escorts especially espionage espresso essay essence essential essentially establish established
establishing establishment estate estates esteem esteemed estimate estimated estimates etched eternal eternally
eternity ethical ethics ethnic etiquette european europeans euros evacuate evacuated evacuating evacuation evade
evaluate evaluation evans evasive even evening evenings evenly event events eventually ever everlasting every everybody
everyday everyone everything everywhere evict evicted eviction evidence evident evidently evil evils evolution
evolutionary evolve evolved evolving exact exactly exaggerate exaggerated exaggerating exam examination examine
examined examiner examining example examples exams exceed exceeded exceedingly exceeds excel excellence excellency
excellent except exception exceptional exceptionally excess excessive exchange exchanged exchanging excite excited
excitement excites exciting exclamation exclude excluded exclusive exclusively excuse excused excuses execute executed
executing execution executive executives exemplary exercise exercises exercising exert exhales exhaust exhausted
exhausting exhibit exhibition exhibits exile exiled exist existed existence existential existing exists exit exited
exiting exits exonerate exorcism exotic expand expanded expanding expansion expect expectation expectations expected
expecting expects expedite expedition expel expelled expense expenses expensive experience experienced experiences
experiencing experiment experimental experimented experimenting experiments expert expertise experts expiration expired
explain explained explaining explains explanation explanations explicit explode exploded explodes exploding exploit
exploitation exploited exploiting exploits exploration explore explored explorer explorers exploring explosion
explosions explosive explosives export expose exposed exposing exposure express expressed expresses expressing
expression expressions expressly exquisite extend extended extending extends extension extensive extent exterior
exterminate extermination external extinct extinction extinguish extort extortion extra extract extracted extracting
extraction extracurricular extradition extraordinarily extraordinary extras extraterrestrial extraterrestrials
extravagant extreme extremely eyeball eyeballs eyebrow eyebrows eyeing eyelids eyes eyesight eyewitness eyewitnesses
fabric fabricated fabulous face faced faceless faces facial facilitate facilities facility facing fact faction factions
factor factories factors factory facts faculty fade faded fades fading faggot fags fail failed failing fails failure
failures faint fainted faintest fainting fair fairest fairies fairly fairy faith faithful faithfully fake faked fakes
faking falcon fall fallen falling fallout falls false falsely fame famed familiar families family famine famous fancied
fancies fancy fangs fanny fans fantasies fantasize fantastic fantasy faraway fare farewell farm farmer farmers
farmhouse farming farms fart farther farthest farting farts fascinated fascinating fascination fascist fascists fashion
fashionable fashioned fast fasten faster fastest fatal fate fated fateful fates father fathered fathers fathom fatigue
fatter fatty fault faults faulty favor favorable favored faxed fear feared fearful fearing fearless fears fearsome
feast feat feather feathered feathers feature featured features featuring federal feds feeble feed feedback feeding
feeds feel feeling feelings feels fees feet feisty fell fella fellas fellow fellows fellowship felon felony felt female
females feminine feminist femoral fence fences fencing fend ferocious ferry fertile fertility fertilizer festival
festive fetal fetch fetching fetish fetus feud fever fewer fiber fickle fiction fictional fiddle fiddling field fields
fiend fierce fiercely fiery fifteen fifth fifty fight fighter fighters fighting fights figment figure figured figures
figuring file filed files filing fill filled filling fills film filmed filming films filter filters filth filthy final
finale finally finals finance financed finances financial financially financing find finding findings finds fine fined
finely finer finest finger fingered fingernails fingerprint fingerprints fingers fingertips finish finished finishes
finishing finnish fins fire firearm firearms fired firefighters fireman firemen fireplace firepower fires firewall
fireworks firing firm firmly firms first firsthand fiscal fish fished fisherman fishermen fishes fishing fishy fist
fists fitness fits fitted fitting five fixated fixed fixes fixing flag flagged flags flair flame flames flaming flank
flap flapping flaps flare flares flash flashed flashes flashing flashlight flashy flat flats flatten flattened flatter
flattered flattering flaunt flavor flavors flaw flawed flawless flaws flea fleas fled flee fleeing fleet fleeting flesh
flew flex flexible flick flies flight flights fling flip flipped flipping flips flirt flirted flirting float floated
floating floats flock flood flooded flooding floods floor floors flop floppy floral florence florist flour flourish
flow flowed flower flowers flowing flown flows fluent fluff fluffy fluid fluids flung flunk flunked flush flushed
flushing flute flux flyer flyers flying foam focus focused focusing foes foggy foil fold folded folder folding folds
folk folks follow followed followers following follows folly fond fondness font food foods fool fooled fooling foolish
fools foot footage football footing footprint footprints footsteps fora forbade forbid forbidden forbids force forced
forces forcibly forcing fore forecast forefathers forehead foreign foreigner foreigners foreman foremost forensic
forensics foresee forest forests foretold forever forfeit forgave forge forged forget forgets forgetting forging
forgive forgiven forgiveness forgives forgiving forgot forgotten fork forks form formal formally formation formed
former formerly formidable forming forms formula forsake forsaken fort forth forthcoming fortified fortnight fortress
fortunate fortunately fortune fortunes forty forum forward forwarded forwarding forwards fossil fossils foster fought
foul fouled found foundation foundations founded founder founders founding fountain four fours fourteen fourth foxes
fraction fracture fractured fractures fragile fragment fragments fragrance fragrant frail frame framed frames framing
frances franchise francs frank frankly frantic frat fraternity fraud fraudulent freak freaked freaking freaks freaky
fred free freed freedom freeing freelance freely frees freeway freeze freezer freezes freezing freight freighter french
frenzy frequencies frequency frequent frequently fresh freshen freshly freshman fret friction friday fridge fried
friend friendly friends friendship friendships fries frigging fright frighten frightened frightening frightens
frightful frightfully fringe frisk frivolous frog frogs from front frontal frontier frost frown froze frozen fruit
fruitful fruits frustrated frustrating frustration frying fuck fucked fucker fuckers fucking fucks fudge fuel fugitive
fugitives fulfil fulfill fulfilled fulfilling full fully fumes function functional functioning functions fund
fundamental fundamentally funded funding fundraiser funds funeral funerals fungus funk funky funnel funnier funniest
funny furious furnace furnish furnished furniture furry further furthest fury fuse fused fusion fuss fussing fussy
futile future futures fuzzy gadget gagging gain gained gaining gains gala galactic galaxies galaxy gall gallant gallery
gallon gallons galloping gallows gals gamble gambled gambler gamblers gambling game games gaming gamma gang gangs
gangster gangsters gaping gaps garage garbage garden gardener gardening gardens garlic garment garrison gases gasoline
gasp gasping gasps gassed gate gates gateway gather gathered gathering gathers gauge gave gays gaze gazing gear gears
geek geeks geese geezer geisha gems gender gene general generally generals generate generated generates generating
generation generations generator generators generic generosity generous generously genes genetic genetically genetics
genie genitals genius geniuses genocide genre gentle gentleman gentlemen gently genuine genuinely geography geological
geometry george germ german germans germs gesture gestures getaway gets getting ghastly ghetto ghost ghosts giant
giants giddy gift gifted gifts gigantic giggle giggles giggling gigs gimme ginger girl girlfriend girlfriends girlie
girls girly give given gives giving glacier glaciers glad gladiator gladly glamorous glamour glance glanced gland
glands glare glass glasses gleaming glee glide glimmer glimpse glitch glitter glittering global globe gloom gloomy
glorified glorious glory glove gloves glow glowing glue glued goal goals goat goats gobble goblins goddam goddamn
goddamned goddess godfather godforsaken godless gods goes goggles going gold golden goldfish golf gone gonna good
goodbye goodies goodness goodnight goods goodwill goody goofing goofy google gook goon goons goose gorge gorgeous
gorilla gorillas gosh gospel gossip gotta gotten gourmet govern governed governing government governments governor
governors gown grab grabbed grabbing grabs grace graceful gracious graciously grad grade grades gradually graduate
graduated graduates graduating graduation graffiti graft grain grains gram grammar grams grand grandchild grandchildren
granddad granddaughter grandfather grandma grandmother grandpa grandparents grandson granite granny grant granted
granting grants grape grapes graphic grappling grasp grasping grass grateful gratitude grave gravel gravely graves
graveyard gravitational gravity gravy gray grazed grazing grease greased greasy great greater greatest greatly
greatness greed greedy greek green greenhouse greens greet greeted greeting greetings grenade grenades grew grey grid
grief grieve grieving grievous grill grilled grilling grim grin grind grinding gringo grinning grip grips grit grizzly
groaning groans groceries grocery groom grooming groove groovy groping gross grotesque ground grounded grounds group
groups grove grow growing growling growls grown grows growth grub grudge gruesome grumpy grunt grunting grunts
guarantee guaranteed guarantees guard guarded guardian guardians guarding guards guerrilla guess guessed guesses
guessing guest guests guidance guide guided guidelines guides guiding guilt guilty guinea guineas guise guitar gullible
gunfire gunman gunmen gunned gunning gunpowder guns gunshot gunshots gurgling guru guts gutted gutter guys gymnastics
gypsies gypsy habit habitat habits hack hacked hacker hackers hacking hacks hail hailed hailing hair haircut
hairdresser hairs hairy half halfway hall hallelujah hallowed halls hallucinations hallway halo halt halves hamburger
hamburgers hammer hammered hammering hamster hand handbag handcuff handcuffed handcuffs handed handful handgun handicap
handicapped handing handkerchief handle handled handler handles handling hands handshake handsome handwriting handy
hang hangar hanged hanging hangover hangs hans happen happened happening happens happier happiest happily happiness
happy harass harassed harassing harassment hard hardcore hardened harder hardest hardly hardship hardships hardware
hardworking hare harm harmed harmful harming harmless harmony harness harp harry harsh harvest harvested harvesting
hash hassle hassling hast haste hasten hasty hatch hatched hatchet hate hated hateful hates hath hating hatred hats
haul hauled hauling haunt haunted haunting haunts have haven having havoc hawaiian hawk hazard hazardous haze head
headache headaches headed heading headless headlights headline headlines headmaster headphones headquarters heads heal
healed healing heals health healthcare healthier healthy heap heaps hear heard hearing hearings hears heart heartache
heartbeat heartbreak heartbroken heartfelt heartless hearts hearty heat heated heater heathen heather heating heave
heaven heavenly heavens heavier heaviest heavily heavy heavyweight heck hectic hedge heed heel heels hefty height
heightened heights heinous heir heirs heist held helen helicopter helicopters helium hell hellish hello helluva helm
helmet helmets help helped helpful helping helpless helps hence henceforth henry hens herald herb herbal herbs hercules
herd herds here hereby heritage hero heroes heroic heroin heroine heroism herr herring hers herself hesitate hesitation
heterosexual hick hidden hide hideous hideout hides hiding high higher highest highlight highlighted highlights highly
highness highway highways hijack hijacked hijacking hike hiking hilarious hill hillbilly hills himself hind hinder
hinges hint hints hippie hippies hips hire hired hires hiring hisses hissing historian historians historic historical
historically history hitch hitched hits hitting hive hoarding hobbies hobby hobo hockey hogs hoist hold holder holding
holdings holds hole holed holes holiday holidays holler hollow holly hologram holographic holster holy homage home
homecoming homeland homeless homemade homes hometown homework homicidal homicide homicides homing homo homosexual
honest honestly honesty honey honeymoon honk honking honks honor honorable honorary hood hooded hoof hook hooked hooker
hookers hooking hooks hoop hoops hoot hope hoped hopeful hopefully hopeless hopelessly hopes hoping hopped hopping
horde hordes horizon horizontal hormone hormones horn horns horny horoscope horrendous horrible horribly horrid
horrific horrified horrifying horror horrors horse horseback horsepower horses hose hospital hospitality hospitalized
hospitals host hostage hostages hosted hostel hostess hostile hostiles hostility hosting hosts hotel hotels hots
hotshot hotter hottest hound hounding hounds hour hours house housed household housekeeper housekeeping houses
housewarming housewife housewives housing hover hovering however howl howling hubby huddle huddled huge hugely hugged
hugging hugs hula hull human humane humanitarian humanity humanly humanoid humans humble humbled humbly humidity
humiliate humiliated humiliating humiliation humility humming hump humping hunch hundred hundreds hung hungarian hunger
hungry hunk hunt hunted hunter hunters hunting hunts hurl hurricane hurried hurry hurt hurtful hurting hurts husband
husbands hush hustle hustling hybrid hydraulic hydrogen hygiene hymn hyperspace hypnosis hypnotic hypnotize hypnotized
hypocrisy hypocrite hypocritical hypothesis hypothetical hysteria hysterical iced icing icon iconic idea ideal ideals
ideas identical identification identified identifies identify identifying identities identity ideology idiot idiotic
idiots idle idly idol ignite ignition ignorance ignorant ignore ignored ignores ignoring illegal illegally illegitimate
illicit illiterate illness illuminate illusion illusions illustrate illustrious image imagery images imaginary
imagination imagine imagined imaging imagining imitate imitates imitating imitation immature immediate immediately
immense immensely immersed immigrant immigrants immigration imminent immoral immortal immortality immune immunity
impact impartial impatient impeccable impending impenetrable imperative imperfect imperial impersonate impersonating
implant implanted implants implement implicate implicated implications implied implies implore imply implying import
importance important importantly imported impose imposed imposing impossible impotent impound impress impressed
impression impressions impressive imprint imprison imprisoned imprisonment improper improve improved improvement
improvements improving improvise impulse impulses impulsive impure inability inadequate inadvertently inappropriate
inbound incapable incarcerated incense incentive inch inches incident incidents incision incite inciting inclined
include included includes including income incoming incompetence incompetent incomplete inconvenience inconvenient
incorporate incorporated increase increased increases increasing increasingly incredible incredibly incriminate
incriminating incurable indebted indecent indeed independence independent independently index indian indians indicate
indicated indicates indicating indication indications indict indicted indictment indifference indifferent indigenous
indispensable indistinct indistinctly individual individuals indoor indoors induce induced indulge indulging industrial
industries industry inevitable inevitably inexperienced infamous infant infantry infatuated infect infected infecting
infection infectious inferior infernal infested infiltrate infiltrated infinite infinitely infinity infirmary
inflatable inflation inflict inflicted influence influenced influences influential info inform informal informant
informants information informed informer informing informs infrared infrastructure ingenious ingested ingredient
ingredients inhabit inhabitants inhabited inhale inhales inherent inherently inherit inheritance inherited inhuman
initial initially initials initiate initiated initiating initiation initiative inject injected injecting injection
injections injure injured injuries injury injustice inland inmate inmates inner innocence innocent innocents innovation
innovative input inquire inquiries inquiring inquiry insane insanely insanity insatiable inscription insect insects
insecure insensitive insert inserted inside insider insides insight insights insignificant insist insisted insisting
insists insolent inspect inspected inspection inspector inspectors inspiration inspirational inspire inspired inspires
inspiring install installation installed installing instance instant instantly instead instinct instinctively instincts
institute institution institutions instruct instructed instruction instructions instructor instrument instrumental
instruments insufficient insulin insult insulted insulting insults insurance insure insured insurgents intact intake
integral integrate integrated integrity intel intellect intellectual intelligence intelligent intend intended intending
intends intense intensely intensity intensive intent intention intentionally intentions interact interaction intercept
intercepted intercourse interest interested interesting interests interface interfere interfered interference
interferes interfering intergalactic interim interior intern internal international internet interns internship
interpret interpretation interpreted interpreter interrogate interrogated interrogating interrogation interrupt
interrupted interrupting intersection interstate interstellar intervene intervention interview interviewed interviewing
interviews intestinal intestines intimacy intimate intimidate intimidated intimidating into intoxicated intricate
intrigue intrigued intriguing introduce introduced introducing introduction intrude intruder intruders intrusion
intuition invade invaded invaders invading invaluable invasion invent invented inventing invention inventions inventor
inventory invest invested investigate investigated investigating investigation investigations investigative
investigator investigators investing investment investments investor investors invincible invisible invitation
invitations invite invited invites inviting invoke involuntary involve involved involvement involves involving iranian
iris irish iron ironic ironing irons irony irrational irregular irrelevant irresistible irresponsible irrigation
irritate irritated irritating island islands isolate isolated isolation israeli issue issued issues issuing italian
italians itch itching itchy item items itself ivory jack jackass jacked jacket jackets jackie jacking jackpot jacks
jacques jade jagged jail jailed jailhouse jake james jammed jamming jane janitor japanese jared jars jasmine jason jaws
jazz jealous jealousy jean jeans jeep jeff jelly jellyfish jennifer jenny jeopardize jeopardy jerk jerked jerking jerks
jerry jersey jesus jets jewel jewels jewish jews jigsaw jimmy jingle jinx jive jobs jock jockey jogging john johnny
join joined joining joins joint joints joke joker jokes joking jolly jolt journal journalism journalist journalists
journals journey journeyed journeys joyful joyous joys juan judge judged judgement judges judging judgment judicial
juggling juice juices juicy jules julian jumbo jump jumped jumper jumping jumps jumpy junction jungle jungles junior
junk junkie junkies junkyard jurisdiction juror jurors jury just justice justification justified justifies justify
juvenile kangaroo karaoke karate karma kate keen keep keeper keeping keeps kelly kept ketchup kettle kevin keyboard
keys kick kicked kicking kicks kiddie kidding kidnap kidnapped kidnapper kidnappers kidnapping kidney kidneys kids kill
killed killer killers killing killings kills kilo kilos kind kinda kinder kindergarten kindest kindly kindness kindred
kinds king kingdom kingdoms kings kinky kiss kissed kisses kissing kitchen kite kitten kittens kitty knack knee kneel
kneeling knees knew knickers knife knight knights knit knitting knives knob knock knocked knocking knockout knocks knot
knots know knowing knowingly knowledge known knows knuckle knuckles korean koreans kosher kyle label labeled labels
laboratory labs labyrinth lace laced lacerations lack lacked lacking lacks lacrosse ladder ladies lads lady laid lair
lake lakes lakh lakhs lamb lambs lame lamp lamps lance land landed landing landlady landlord landmark lands landscape
lane lanes language languages lantern laps lapse laptop large largely larger largest larry larvae lasagna laser lasers
lash lashes lass last lasted lasting lasts latch late lately latent later lateral latest latex latin latitude latte
latter laugh laughed laughing laughs laughter launch launched launches launching launder laundering laundry lava
lavender lavish lawful lawfully lawn laws lawsuit lawsuits lawyer lawyers layer layers laying layout lays lazy lead
leader leaders leadership leading leads leaf league leagues leak leaked leaking leaks leaky lean leaned leaning leans
leap leaping leaps leapt learn learned learning learns learnt lease leased leash least leather leave leaves leaving
lecture lectures lecturing ledge ledger left leftover leftovers legacy legal legally legend legendary legends legion
legions legislation legit legitimate legs leisure lemme lemon lemonade lend lending length lengths lengthy lens lenses
lent leopard lesbian lesbians lesions less lesser lesson lessons lest lethal lets letter letters letting lettuce level
levels lever leverage lewd liability liable liaison liar liars liberal liberate liberated liberating liberation
liberties liberty librarian library lice licence license licensed lick licked licking licks lied lies lieu lieutenant
life lifeless lifelong lifestyle lifetime lift lifted lifting lifts ligature light lighten lighter lighthouse lighting
lightly lightning lights like liked likelihood likely likeness likes liking lilies lillian lily limb limbs lime limit
limitations limited limitless limits limo limousine limp line linear lined linen lines lineup linger lingerie lingering
lining link linked linking links lion lions lips lipstick liquid liquor lire lisa list listed listen listened listening
listens listing lists liter literal literally literary literature litter little live lived lively liven liver lives
livestock living lizard lizards load loaded loading loads loaf loan loaned loans loathe lobby lobe lobster local locals
locate located locating location locations locator lock locked locker locket locking locks lodge lodged lodging loft
lofty logged logging logic logical logo logs lone loneliness lonely lonesome long longed longer longest longing longs
longtime look looked looking lookout looks loony loop loose loosen loosened loot looting lord lords lordship lorry lose
loser losers loses losing loss losses lost lotion lots lotta lottery lotus loud louder loudly louis lounge lousy
lovable love lovebirds loved loveliest lovely lover lovers loves loving lovingly lower lowered lowering lowest lowlife
lowly loyal loyalties loyalty lucas lucian lucid luck lucked luckier luckiest luckily lucky lucrative luggage luke
lullaby lumber lump lumps lunar lunatic lunatics lunch luncheon lunches lunchtime lung lungs lure lured luring lurking
lush lust luxurious luxury lying lymph lynch lyrics macaroni machine machinery machines macho madam madame made madly
madman madness mafia magazine magazines maggots magic magical magically magician magicians magistrate magnet magnetic
magnificent magnifying magnitude maid maiden maids mail mailbox mailed mailing mailman main mainframe mainland mainly
mainstream maintain maintained maintaining maintains maintenance majestic majesty major majority make maker makers
makes makeup making makings male males malfunction malice malicious malignant mall malpractice malt mama mammal mammals
mammoth manage managed management manager managers manages managing mandate mandatory mangled mango mangy manhood
manhunt maniac manic manifest manifestation manipulate manipulated manipulating manipulation manipulative mankind manly
manned manner manners manning manor manpower mansion manslaughter mantle manual manually manufacture manufactured
manufacturer manufacturing manure manuscript many maple mapped mapping maps marathon marble marbles march marched
marches marching mare margin maria marijuana marina marine marines marital mark marked marker markers market marketing
markets marking markings marks marriage marriages married marries marrow marry marrying mars marshal marshall marshals
martial martian martians martin martini martyr marvel mary mascot masculine mash mashed mask masked masks masquerade
mass massacre massacred massage masses massive mast master mastered mastermind masterpiece masters masturbate
masturbating match matched matches matching mate material materials maternal maternity mates mathematical mathematics
mating matrix matt matter mattered matters mattress mature maturity maxed maximize maximum maybe mayhem mayonnaise
mayor maze meadow meal meals mean meanest meaning meaningful meaningless means meant meantime meanwhile measly measure
measured measurements measures measuring meat meatball meatballs mechanic mechanical mechanics mechanism medal
medallion medals meddle meddling media medic medical medically medication medications medicinal medicine medicines
medics medieval mediocre meditate meditation medium meek meet meeting meetings meets mega melancholy mellow melody
melon melt meltdown melted melting melts member members membership memo memorable memorial memories memorize memorized
memory menace mend mending mental mentality mentally mention mentioned mentioning mentions mentor menu mercenaries
mercenary merchandise merchant merchants merciful merciless mercury mercy mere merely merge merged merger merit merits
mermaid merry mess message messages messed messenger messengers messes messing messy metal metallic metals metaphor
meteor meteorite meter meters methane method methods meticulous metric metro metropolitan mexican mexicans mice michael
micro microphone microscope microscopic microwave midday middle midget midnight midst midwife might mighty migration
mike mild mildly mile mileage miles militant military militia milk milking milky mill millennium milligrams million
millionaire millions mills mimic mince mind minded minding mindless minds mine mineral minerals miners mines ming
mingle mini miniature minimal minimize minimum mining minions minister ministers ministry mink minor minority mint
minus minute minutes miracle miracles miraculous miraculously mirror mirrors mischief mischievous miserable misery
misfortune misguided misjudged mislead misled misplaced misread miss missed misses missile missiles missing mission
missionary missions missus mist mistake mistaken mistakenly mistakes mistaking mister mistook mistress misty
misunderstand misunderstanding misunderstood mitch mite mixed mixes mixing mixture moan moaning moans mobile mobilize
mock mocked mockery mocking mode model models moderate modern modest modesty modifications modified modify module moist
moisture mojo mold mole molecular molecule molecules molested molly molten moment momentary momentous moments momentum
mommy monarch monastery monetary money monitor monitored monitoring monitors monk monkey monkeys monks monopoly
monsieur monsoon monster monsters monstrous month monthly months monument monumental monuments mood moody moon
moonlight moons moose moping mopping moral morale morality morally morals morbid more morgue morning mornings moron
morons morphine mortal mortality mortals mortar mortgage moses mosque mosquito mosquitoes moss most mostly motel moth
mother motherfucker motherfuckers motherfucking mothers moths motion motions motivate motivated motivation motive
motives motor motorbike motorcade motorcycle motors motto mound mount mountain mountains mounted mounting mourn
mourning mouse moustache mouth mouthful mouthing mouths move moved movement movements movers moves movie movies moving
mowing much muck mucking muddy muffin muffins muffled mugged mugs mule mules multinational multiple multiplied multiply
multitude mumbling mummy mundane municipal munitions murder murdered murderer murderers murdering murderous murders
murmuring muscle muscles muscular muse museum museums mushroom mushrooms mushy music musical musician musicians muslims
must mustard muster mutant mutants mutated mutation mute mutilated mutiny mutt muttering mutters mutton mutual mutually
muzzle myself mysteries mysterious mysteriously mystery mystic mystical myth mythical mythology myths nabbed nagging
nail nailed nailing nails naive naked name named nameless namely names naming nanny napkin napkins narcissistic
narcotics narrative narrator narrow narrowed narrows nasal nasty nate nation national nationals nations nationwide
native natives natural naturally nature naughty nautical naval navigate navigation navigational navy nazi nazis near
nearby nearer nearest nearing nearly neat neatly necessarily necessary necessities necessity neck necklace necks nectar
need needed needing needle needles needless needs needy negative neglect neglected neglecting negligence negotiate
negotiated negotiating negotiation negotiations negro neither neon nephew nerd nerds nerdy nerve nerves nervous nest
nesting nests nets network networks neural neurological neurons neurotic neutral neutralize neutron never nevertheless
newborn newcomer newer newest newfound newly news newspaper newspapers next nibble nice nicely nicer nicest nicholas
nick nicked nickel nickels nickname nicknamed nicotine niece nigger niggers nigh night nightclub nightly nightmare
nightmares nights nighttime nine nineteen ninety ninja ninth nipple nipples nitrogen nobility noble nobles nobody
nocturnal nodding noise noises noisy nominate nominated nomination none nonsense nonstop noodle noodles noon noose
normal normally north northeast northern northwest norwegian nose noses nostalgic nosy notary notch note notebook noted
notes nothing notice noticed notices noticing notified notify notion notions notorious notoriously novel novels novelty
nowadays nowhere nuclear nucleus nude nudge nuisance nuke nukes null numb number numbered numbers numerous nuns nurse
nursed nursery nurses nursing nurture nurturing nutrients nutrition nutritious nuts nutty oasis oath oatmeal obedience
obedient obey obeyed obeying object objection objections objective objects obligated obligation obligations oblige
obliged oblivious obnoxious obscene obscure observation observations observe observed observer observing obsessed
obsessing obsession obsessive obstacle obstacles obstructing obstruction obtain obtained obtaining obvious obviously
occasion occasional occasionally occasions occult occupation occupational occupied occupy occupying occur occurred
occurring occurs ocean oceans octopus oddly odds offend offended offender offenders offending offends offensive offer
offered offering offerings offers office officer officers offices official officially officials offset offshore
offspring often ogre oily ointment okay olden older oldest olive oliver olympics omen ominous once ones oneself ongoing
onion onions online only onset onstage onto oozing open opened opener opening openly opens opera operate operated
operates operating operation operational operations operative operatives operator operators opinion opinions opium
opponent opponents opportunities opportunity oppose opposed opposing opposite opposition oppressed oppression opted
optic optical optimism optimistic option options oracle oral orange oranges orbit orbital orbiting orbits orchard
orchestra orchestral orchestrated orchid ordained ordeal order ordered ordering orderly orders ordinance ordinary organ
organic organism organisms organization organizations organize organized organizing organs orgasm orgy oriental
orientation origin original originally originated origins orphan orphanage orphaned orphans oscar ostrich other others
otherwise ought ounce ounces ours ourselves outbreak outcome outdated outdone outdoor outdoors outer outfit outfits
outgoing outing outlaw outlaws outlet outline outlive outlook outnumber outnumbered outpost output outrage outraged
outrageous outright outrun outs outside outsider outsiders outskirts outsmart outstanding outta outward oven over
overall overboard overcame overcome overdo overdoing overdose overdue overflowing overgrown overhead overhear overheard
overlapping overload overlook overlooked overlooking overly overnight overpower override overrun overseas oversee
overseeing oversight oversized overtake overthrow overtime overturned overweight overwhelm overwhelmed overwhelming
owed owes owing owned owner owners ownership owning owns oxygen oyster oysters ozone pace paces pacing pack package
packages packed packet packets packing packs pact padded paddle pads pagan page pageant paged pager pages paging paid
pain painful painfully painkillers painless pains paint painted painter painters painting paintings paints pair paired
pairs palace pale palestinian palm palms pals pancake pancakes panda panel panels panic panicked pans pant panthers
panties panting pantry pants panty papa papal paparazzi paper papers paperwork para parachute parade parading paradise
paradox paragraph parallel paralysis paramedic paramedics parameters paranoia paranoid paranormal parasite parasites
parcel pardon parent parental parenting parents parish parisian park parked parking parks parliament parole parrot part
partake parted partial partially participants participate participated participating participation particle particles
particular particularly partied parties parting partly partner partners partnership parts party partying pass passage
passages passed passenger passengers passes passing passion passionate passionately passions passive passport passports
password past pasta paste pastor pastry patch patched patches patching patent patented paternity path pathetic
pathological pathology paths patience patient patiently patients patio patriot patriotic patrol patrolling patrols
patron patronize patrons pattern patterns paul pause paved pavement pawn pawned pawns paws payback paycheck paying
payload payment payments payoff payroll pays peace peaceful peacefully peach peaches peacock peak peaks peanut peanuts
pear pearl pearls peas peasant peasants pebble pecan peck pecker peculiar pedal peddling pedestrian peed peeing peek
peeking peel peeled peeling peep peeping peer peers pegged pelvic penal penalties penalty penance pencil pencils
pendant pending penetrate penetrated penetrating penetration penguin penguins penis pennies penniless penny pens
pension penthouse people peoples pepper peppermint peppers perceive perceived percent percentage perception perfect
perfected perfection perfectly perform performance performances performed performer performers performing performs
perfume perhaps peril perilous perimeter period periodic periods peripheral perish perished perk perks permanent
permanently permission permit permits permitted perpetrated perpetrator perpetrators perpetual persecuted persecution
persian persist persistent person persona personal personalities personality personally personnel persons perspective
persuade persuaded persuasive pertaining pertinent peruvian perverse pervert perverted perverts pesky pesos pest
pestering petals pete peter petition petrified petrol pets petting petty phantom pharmaceutical pharmacy phase
phenomena phenomenal phenomenon phil philosopher philosophical philosophy phoenix phone phoned phones phoney phoning
photo photograph photographed photographer photographers photographic photographing photographs photography photon
photos phrase phrases physical physically physician physicist physicists physics physiological piano pick picked picket
picking pickle pickled pickles picks pickup picky picnic picture pictured pictures picturing piece pieces pier pierce
pierced piercing pies pigeon pigeons piggy pigs pike pile piled piles pilgrim pilgrimage pilgrims piling pill pillar
pillars pillow pillows pills pilot pilots pimp pimps pinball pinch pinched pinching pine pineapple ping pining pink
pinky pinned pinpoint pins pint pints pioneer pioneers pious pipe pipeline pipes piping pirate pirates piss pissed
pisses pissing pistol pistols pitch pitched pitcher pitching pitiful pits pity pizza pizzas place placed placement
places placing plague plagued plain plainly plains plaintiff plan plane planes planet planetary planets plank planned
planning plans plant plantation planted planting plants plaque plasma plaster plastered plastic plate plates platform
platinum platoon plausible play playboy played player players playful playground playing plays plea plead pleaded
pleading pleasant please pleased pleases pleasing pleasure pleasures pledge pledged pledges plenty plight plot plots
plotted plotting ploy pluck plucked plug plugged plugs plum plumb plumber plumbing plump plunder plunge plunged plus
plutonium pneumonia poached poaching pocket pockets pods poem poems poet poetic poetry poets point pointed pointing
pointless points pointy poised poison poisoned poisoning poisonous poisons poke poked poker poking polar pole poles
police policeman policemen policies policy polish polished polishing polite politely political politically politician
politicians politics poll pollen polling polls polluted pollution polo polygraph pompous pond ponder ponies pony pool
pools poop pooped poor poorest poorly popcorn pope popped popping poppy pops popular popularity populated population
porcelain porch pork porn porno pornographic pornography porridge port portable portal porter portfolio portion
portions portrait portraits portrayed ports portuguese pose posed poses posh posing position positioned positions
positive positively posse possess possessed possesses possessing possession possessions possibilities possibility
possible possibly post postal postcard postcards posted poster posters posting postman postmortem postpone postponed
posts posture potassium potato potatoes potent potential potentially potion pots pottery potty pouch pound pounded
pounding pounds pour poured pouring pours poverty powder powdered power powered powerful powering powerless powers
practical practically practice practices practise practising prairie praise praised praises praising prank pranks pray
prayed prayer prayers praying prays preach preached preacher preaching precaution precautions precedent precedes
precinct precious precise precisely precision predator predators predecessor predict predictable predicted predicting
prediction predictions prefer preferably preference preferred prefers pregnancy pregnant prehistoric prejudice
preliminary premature premeditated premier premiere premise premises premium preoccupied prep preparation preparations
prepare prepared prepares preparing prepped prepping prescribe prescribed prescription presence present presentation
presented presenting presently presents preservation preserve preserved preserving presidency president presidential
presidents press pressed presses pressing pressure pressured pressures pressuring prestige prestigious presumably
presume presumed pretend pretended pretending pretends pretentious pretext prettier prettiest pretty prevail prevent
prevented preventing prevents preview previous previously prey price priceless prices prick pricks pride priest priests
primal primarily primary prime primitive prince princes princess princesses principal principle principles print
printed printer printing prints prior priorities priority priors prison prisoner prisoners prisons pristine privacy
private privately privilege privileged privileges privy prize prizes probability probable probably probation probe
probes probing problem problems procedure procedures proceed proceeded proceeding proceedings proceeds process
processed processes processing procession proclaim proclaimed procure prodigal produce produced producer producers
produces producing product production productive products profession professional professionally professionals
professor professors profile profiles profiling profit profitable profits profound profoundly program programmed
programming programs progress progressing progressive prohibited project projected projectile projecting projection
projections projector projects prolong prolonged prom prominent promise promised promises promising promote promoted
promoting promotion prompt prompted promptly prone pronounce pronounced proof prop propaganda proper properly
properties property prophecies prophecy prophet prophets proportion proposal proposals propose proposed proposing
proposition props propulsion pros prosecute prosecuted prosecuting prosecution prosecutor prosecutors prospect
prospective prospects prosperity prosperous prostate prosthetic prostitute prostitutes prostitution protect protected
protecting protection protective protector protects protein proteins protest protesters protesting protests protocol
protocols prototype proud proudest proudly prove proved proven proverbial proves provide provided provides providing
province provinces provincial proving provision provisional provisions provocative provoke provoked provoking proximity
prudent prune prying psych psyched psychiatric psychiatrist psychic psycho psychological psychologically psychologist
psychology psychopath psychopathic psychotic pubic public publication publicity publicly publish published publisher
publishers publishing puck pudding puddle puff puke puked puking pull pulled pulling pulls pulmonary pulp pulse pump
pumped pumping pumpkin pumps punch punched punches punching puncture punctured punish punishable punished punishing
punishment punk punks puny pupil pupils puppet puppets puppies puppy pups purchase purchased purchases purchasing pure
purely purest purge purify purity purple purpose purposely purposes purse pursue pursued pursuing pursuit push pushed
pushes pushing pussies pussy puts putting puzzle puzzled puzzles pyramid pyramids quack quadrant quaint quake
qualifications qualified qualifies qualify qualities quality quantities quantity quantum quarantine quarrel quarry
quart quarter quarterback quarters queen queens queer quench quest question questionable questioned questioning
questions queue quick quicker quickest quickly quid quiet quieter quietly quit quite quits quitting quiz quota quote
quoted quotes quoting rabbi rabbit rabbits rabble rabid rabies raccoon race raced races rachel racial racing racism
racist rack racked racket radar radiant radiation radiator radical radically radio radioactive radioed radios radius
raffle raft rage ragged raging rags raid raided raiders raiding raids rail railroad rails railway rain rainbow rainbows
rained raining rains rainy raise raised raises raising rake rally rambling ramen rammed ramp rampant ranch randall
random randomly randy rang range ranger rangers rank ranked ranking ranks ransom rape raped rapes rapid rapidly raping
rapist rapper rapping rare rarely rarest rascal rash raspberry rate rated rates rather rating ratings ratio ration
rational rations rats ratted rattle rattled rattles rattling ravaged rave raven raving rays razor reach reached reaches
reaching react reacted reacting reaction reactions reactor reacts read reader readers readily reading readings reads
ready real realistic realities reality realization realize realized realizes realizing really realm realms reap rear
rearrange reason reasonable reasonably reasoned reasoning reasons reassigned reassure reassuring rebel rebellion
rebellious rebels rebirth reboot reborn rebound rebuild rebuilding rebuilt recall recalled receipt receipts receive
received receiver receives receiving recent recently reception receptionist recess recharge recipe recipes recipient
recital recite reciting reckless reckon reckoned reckoning reckons reclaim recognition recognize recognized recognizes
recognizing recollection recommend recommendation recommendations recommended recommending recon reconcile
reconnaissance reconnect reconsider reconstruct reconstruction record recorded recorder recording recordings records
recover recovered recovering recovery recreate recreation recreational recruit recruited recruiting recruitment
recruits rectify recurring recycle recycled recycling redeem redemption redhead redirect redneck redo reduce reduced
reduces reducing reduction reed reef reek reeks reel reeling reese refer referee reference references referred
referring refers refill refined reflect reflected reflecting reflection reflects reflex reflexes reform reformed
refrain refresh refreshing refrigerator refuge refugee refugees refund refusal refuse refused refuses refusing regain
regained regard regarded regarding regardless regards regime regiment region regional regions register registered
registering registration registry regret regrets regretted regretting regroup regular regularly regulate regulation
regulations rehab rehabilitation rehearsal rehearsals rehearse rehearsed rehearsing reign reigning reimburse rein
reindeer reinforce reinforced reinforcements reins reinstate reinvent reject rejected rejecting rejection rejects
rejoice rejoin relate related relates relating relation relations relationship relationships relative relatively
relatives relax relaxed relaxes relaxing relay release released releases releasing relentless relevance relevant
reliable relic relics relied relief relies relieve relieved relieving religion religions religious relinquish relish
relive reliving relocate relocated reluctant rely relying remain remainder remained remaining remains remake remanded
remark remarkable remarkably remarks remedy remember remembered remembering remembers remind reminded reminder
reminding reminds remnants remorse remote remotely removal remove removed removes removing renal render rendered
rendering rendezvous renegade renew renewed renounce renowned rent rental rented renting rents reopen repaid repair
repaired repairing repairs repay repeat repeated repeatedly repeating repeats repel repent repercussions rephrase
replace replaced replacement replacing replay replica replicate replicators replied reply report reported reportedly
reporter reporters reporting reports represent representation representative representatives represented representing
represents repressed reproach reproduce reproductive reprogram reptile reptiles republic republican republicans
repulsive reputable reputation request requested requesting requests require required requirement requirements requires
requiring requisition reroute reschedule rescue rescued rescuing research researched researcher researchers researching
resemblance resemble resembles resembling resent resented resentment reservation reservations reserve reserved reserves
reservoir reset reside residence residency resident residential residents resides residual residue resign resignation
resigned resigning resist resistance resistant resisted resisting resolution resolve resolved resort resource
resourceful resources respect respectable respected respectful respectfully respecting respective respects respiratory
respond responded responding responds response responses responsibilities responsibility responsible rest restart
restaurant restaurants rested resting restless restoration restore restored restoring restrain restrained restraining
restraint restricted restrictions restroom rests result resulted resulting results resume resumes resurrect resurrected
resurrection retail retain retained retainer retake retaliation retard retarded rethink retinal retire retired
retirement retiring retrace retract retreat retreated retreating retribution retrieve retrieved retrieving return
returned returning returns reunion reunite reunited reveal revealed revealing reveals revelation revenge revenue
revered reverend reverse reversed reversing revert review reviewed reviewing reviews revise revised revisit revival
revive revived revoke revoked revolt revolting revolution revolutionary revolver revolves revolving revs revving reward
rewarded rewarding rewards rewind rewrite rhetorical rhino rhyme rhymes rhythm rhythmic ribbon ribbons ribs rice rich
richer riches richest rick ricky ridden riddle riddled ride rider riders rides ridge ridicule ridiculous ridiculously
riding rifle rifles rift rigged rigging right righteous righteousness rightful rightfully rightly rights rigid rigorous
riled ring ringer ringing rings rinse riot riots ripe ripped ripping ripple ripples rips rise risen rises rising risk
risked risking risks risky rite rites ritual rituals rival rivalry rivals river rivers roach road roadblock roadblocks
roads roadside roam roamed roaming roar roaring roars roast roasted roasting robbed robber robberies robbers robbery
robbing robe robes robin robot robotic robots robs robust rock rocked rocket rockets rocking rocks rocky rode rodent
rodeo rods roger rogue role roles roll rolled roller rolling rolls roman romance romanian romans romantic romantically
rome roof rooftop rook rookie room roommate roommates rooms rooster root rooted rooting roots rope roped ropes rose
rosemary roses roster rosy rotate rotating rotation rots rotted rotten rotting rough roughed roughly roulette round
rounded rounding rounds rouse route routed routes routine routing rowing rows royal royalty rubbed rubber rubbing
rubbish rubble rubs ruby rudder ruddy rude rugby rugged ruin ruined ruining ruins rule ruled ruler rulers rules ruling
rumble rumbles rumbling runaway rundown rung runner runners running runs runt runway rupees rupture ruptured rural ruse
rush rushed rushes rushing russian russians rust rusted rustle rustling rusty ruthless ryan sabotage sabotaged
sabotaging sack sacked sacks sacred sacrifice sacrificed sacrifices sacrificial sacrificing sadder saddest saddle
saddled sadistic sadly sadness safari safe safeguard safely safer safest safety saga sage said sail sailed sailing
sailor sailors sails saint saints sake salad salary sale sales salesman saline saliva sally salmon salon saloon salsa
salt salted salty salute salvage salvation same sample samples samurai sanction sanctioned sanctity sanctuary sand
sandals sands sandwich sandwiches sandy sane sang sanitation sanity sank santa sara sarah sarcasm sarcastic satanic
satellite satellites satin satisfaction satisfactory satisfied satisfy satisfying sauce saucer sauna sausage sausages
savage savages save saved saves saving savings savior saviour saying says scale scales scalp scalpel scam scan scandal
scandalous scanned scanner scanners scanning scans scar scarce scarcely scare scared scares scarf scarier scariest
scaring scarlet scarred scars scary scatter scattered scavenger scenario scenarios scene scenery scenes scenic scent
scented schedule scheduled schedules scheduling schematics scheme schemes scheming schmuck scholar scholars scholarship
school schoolgirl schools science sciences scientific scientifically scientist scientists scissors scoffs scold scolded
scolding scoop scooped scoot scooter scope scorched scorching score scored scores scoring scorn scorpion scotch scott
scottish scoundrel scour scourge scout scouting scouts scramble scrambled scrambling scrap scrape scraped scrapes
scraping scraps scratch scratched scratches scratching scrawny scream screamed screaming screams screech screeching
screen screening screenplay screens screw screwdriver screwed screwing screws script scripts scroll scrub scrubbed
scrubbing scuba sculpture scum scumbag scumbags seafood seal sealed sealing seals sean search searched searches
searching seas seaside season seasonal seasoned seasons seat seatbelt seated seating seats seaweed sebastian secluded
second secondary seconds secrecy secret secretaries secretary secretive secretly secrets sect section sections sector
sectors secular secure secured securing securities security sedan sedate sedated sedative seduce seduced seducing seed
seeds seeing seek seeking seeks seem seemed seeming seemingly seems seen sees segment seismic seize seized seizing
seizure seizures seldom select selected selecting selection selective self selfish selfless sell seller selling sells
semen semester seminar senate senator senators send sending sends senile senior seniors sensation sensational sense
sensed senseless senses sensible sensing sensitive sensitivity sensor sensors sensory sensual sent sentence sentenced
sentences sentencing sentient sentiment sentimental sentiments sentry separate separated separately separates
separating separation septic sequence sequences serbian serenity sergeant serial series serious seriously seriousness
sermon serpent serum servant servants serve served server servers serves service services serving sesame session
sessions sets setting settings settle settled settlement settlers settles settling setup seven seventeen seventh
seventy sever several severance severe severed severely severity sewage sewed sewer sewers sewing sewn sexier sexiest
sexist sexual sexuality sexually sexy shabby shack shackles shade shades shadow shadows shady shaft shag shagged
shagging shake shaken shakes shaking shaky shall shallow shalt shaman shame shamed shameful shameless shampoo shape
shaped shapes shaping shards share shared shareholders shares sharing shark sharks sharp sharpen sharpened sharper
sharply shat shatter shattered shattering shatters shave shaved shaving shed shedding sheep sheer sheet sheets shelf
shell shells shelter sheltered shelters shelves shepherd shepherds sheriff sherry shield shielded shielding shields
shift shifted shifting shifts shilling shillings shine shines shining shiny ship shipment shipments shipped shipping
ships shirt shirts shit shithead shitload shits shitting shitty shiver shivering shock shocked shocking shocks shoe
shoes shone shook shoot shooter shooters shooting shootings shootout shoots shop shoplifting shopping shops shore
shores short shortage shortcut shorted shorten shorter shortest shortly shorts shot shotgun shots should shoulder
shoulders shout shouted shouting shouts shove shoved shovel shoving show showcase showdown showed shower showered
showers showing shown shows shrapnel shred shredded shrewd shrieking shrimp shrine shrink shrinking shrinks shroud
shrunk shuffle shut shutdown shuts shutter shutters shutting shuttle siamese siberian sibling siblings sicilian sick
sickly sickness side sided sidekick sides sidewalk sideways siding siege sigh sighing sighs sight sighted sighting
sightings sights sign signal signals signature signatures signed significance significant significantly signing signs
silence silenced silent silently silk silly silver similar similarities similarity simmer simon simone simple simpler
simplest simplicity simply simulate simulated simulation simultaneous simultaneously since sincere sincerely sincerity
sinful sing singer singers singing single singled singles sings singular sinister sink sinking sinks sinned sinner
sinners sins sinus sipping sire siren sirens sissy sister sisters site sites sits sitting situated situation situations
sixteen sixth sixty sizable size sizes sizzling skate skates skating skeleton skeletons sketch sketches sketchy skid
skies skiing skill skilled skills skim skimming skin skinned skinny skins skip skipped skipper skipping skips skirt
skirts skull skulls skunk slab slack slain slam slammed slamming slams slander slang slap slapped slapping slaps slash
slashed slate slaughter slaughtered slaughtering slave slavery slaves slay slayer slaying sleazy sled sleep sleeper
sleeping sleepless sleepover sleeps sleepy sleeve sleeves sleigh slender slept slew slice sliced slices slicing slick
slid slide slides sliding slight slightest slightly slim slime slimy sling slip slipped slippers slippery slipping
slips slit slob slogan slope slopes sloppy slot slow slowed slower slowing slowly slows slug slugs slum slumber slums
slut slutty smack smacked small smaller smallest smallpox smart smarter smartest smash smashed smashing smear smeared
smell smelled smelling smells smelly smelt smile smiled smiles smiley smiling smite smoke smoked smokes smoking smoky
smooth smoothly smother smothered smudge smug smuggle smuggled smuggling snack snacks snag snagged snail snake snakes
snap snapped snapping snappy snaps snare snarling snatch snatched sneak sneaked sneakers sneaking sneaks sneaky sneeze
sniff sniffing sniffles sniffs sniper snipers snitch snoop snooping snoring snort snorting snorts snot snow snowball
snowed snowing snows snowy snuff snug soak soaked soaking soap soar soaring sobbing sober sobriety sobs soccer social
socialist socially societies society sock socket socks soda sodding sodium sofa soft softball soften softer softly
software soil soiled solace solar sold soldier soldiers sole solely solemn solemnly soles solicitor solid solitary
solitude solo solution solutions solve solved solves solving some somebody someday somehow someone someplace something
somethings sometime sometimes somewhat somewhere sonar song songs sonic sonny sons soon sooner soothe soothing
sophisticated sophomore sorcerer sordid sore sorely sorority sorrow sorrows sorry sort sorta sorted sorting sorts
sought soul souls sound sounded sounding sounds soup sour source sources south southeast southern southwest souvenir
souvenirs sovereign soviet soviets space spacecraft spaced spaces spaceship spade spaghetti span spanish spank spanking
spare spared sparing spark sparked sparkle sparkling sparks sparring sparrow spat spatial spatter spawn speak speaker
speakers speaking speaks spear spears special specialist specialists specialize specialized specializes specially
species specific specifically specifics specified specimen specimens speck specs spectacle spectacular spectators
spectrum speculate speculation sped speech speeches speed speeding speeds speedy spell spelled spelling spells spend
spending spends spent sperm sphere spice spices spicy spider spiders spied spies spike spiked spikes spill spilled
spilling spills spilt spin spinach spinal spine spineless spinning spins spiral spirit spirited spirits spiritual spit
spite spits spitting splash splashed splashing splattered spleen splendid splinter split splits splitting spoil spoiled
spoiling spoils spoilt spoke spoken spokesman sponge sponsor sponsored sponsors spontaneous spontaneously spook spooked
spooky spoon spoons spores sport sporting sports spot spotlight spots spotted spotting spouse spout spouting sprained
sprang spray sprayed spraying spread spreading spreads spree spring springing springs sprinkle sprout sprung spun spur
spying squad squadron squads squander square squared squares squash squashed squat squatting squawking squeak squeaking
squeaky squeal squealing squeeze squeezed squeezing squid squirrel squirrels squirt stab stabbed stabbing stability
stabilize stable stables stabs stack stacked stacking stacks stadium staff stag stage staged stages staggering staging
stain stained stains staircase stairs stairwell stake staked stakeout stakes staking stale stalk stalked stalker
stalking stall stalled stalling stallion stamp stamped stamps stan stance stand standard standards standby standing
stands staple star starboard stare stared stares staring stark starling starring starry stars start started starter
starting startle startled startling starts starvation starve starved starving stash stashed stasis state stated
statement statements states static stating station stationary stationed stations statistical statistically statistics
stats statue statues stature status statute statutory stay stayed staying stays steadily steady steak steaks steal
stealing steals stealth steam steamed steaming steel steep steer steered steering stella stellar stem stems stench step
stepfather stepmother stepped stepping steps stereo sterile sterling stern steroids steve steven stew steward
stewardess stick sticker stickers sticking sticks sticky stiff still stimulate stimulating sting stinging stings stingy
stink stinking stinks stinky stint stir stirred stirring stirs stitch stitched stitches stock stocked stocking
stockings stocks stole stolen stomach stomp stomped stomping stone stoned stones stood stool stoop stop stopped
stopping stops storage store stored stores stories storing storm stormed storming storms stormy story stout stove stow
straight straighten straightened straightforward strain strained straining strains strand stranded strands strange
strangely stranger strangers strangest strangle strangled strangling strap strapped strapping straps strategic
strategies strategy straw strawberries strawberry straws stray strayed streak stream streaming streams street streets
strength strengthen strengths stress stressed stressful stressing stretch stretched stretcher stretches stretching
stricken strict strictly stride strife strike strikes striking string strings strip striped stripes stripped stripper
strippers stripping strips strive striving stroke strokes stroking stroll strolling strong stronger strongest strongly
struck structural structure structures struggle struggled struggles struggling strung strut stubborn stuck stud student
students studied studies studio studios study studying stuff stuffed stuffing stuffy stumble stumbled stumbling stump
stun stung stunned stunning stunt stunts stupid stupidest stupidity sturdy style styles stylish subatomic subconscious
subdue subject subjected subjects sublime submarine submarines submerged submission submit submitted subpoena subs
subscribe subscription subsequent subsequently subspace substance substances substantial substitute subterranean
subtitled subtitles subtle suburban suburbs subversive subway succeed succeeded success successful successfully
succession successor succumb succumbed such suck sucked sucker suckers sucking sucks suction sudden suddenly sued suede
suffer suffered suffering suffers suffice sufficient sufficiently suffocate suffocated suffocating sugar suggest
suggested suggesting suggestion suggestions suggests suicidal suicide suicides suing suit suitable suitcase suitcases
suite suited suits sully sultan summary summer summers summit summon summoned summoning summons sums sunday sundays
sundown sung sunglasses sunk sunken sunlight sunny sunrise suns sunset sunshine super superb superficial superhero
superheroes superhuman superintendent superior superiority superiors superman supermarket supernatural superstar
superstition superstitious supervise supervised supervising supervision supervisor supper supplement supplied supplier
supplies supply supplying support supported supporter supporters supporting supportive supports suppose supposed
supposedly supposing suppress suppressed suppressing supreme sure surely surf surface surfer surfing surge surgeon
surgeons surgeries surgery surgical surgically surname surpass surpassed surplus surprise surprised surprises
surprising surprisingly surrender surrendered surrendering surrogate surround surrounded surrounding surroundings
surrounds surveillance survey survival survive survived survives surviving survivor survivors susan susceptible sushi
suspect suspected suspecting suspects suspend suspended suspense suspenseful suspension suspicion suspicions suspicious
sustain sustainable sustained suture swab swallow swallowed swallowing swallows swam swamp swamped swan swap swapped
swapping swarm swarming swat sway swayed swaying swear swearing swears sweat sweater sweating sweaty swedish sweep
sweeping sweeps sweet sweeten sweeter sweetest sweetheart sweetie sweetly sweetness sweets swell swelling swells swept
swift swiftly swim swimming swims swimsuit swine swing swinging swings swipe swiped swirling swiss switch switched
switches switching swollen swoop sword swords swordsman swore sworn swung symbol symbolic symbolizes symbols
sympathetic sympathize sympathy symphony symptom symptoms sync synced synchronized syndicate syndrome synthetic syrian
syringe syrup system systematic systematically systems table tables tablet tablets tabloid tabs tack tackle tackled
tacky taco tacos tactic tactical tactics tagged tagging tags tail tailed tailing tailor tails taint tainted take taken
takeout takeover takes taking tale talent talented talents tales talisman talk talked talking talks tall taller tallest
tally tame tamed tamper tampered tampering tangible tangle tangled tango tank tanker tanks tanning tape taped tapes
taping tapped tapping taps target targeted targeting targets tart task tasked tasks taste tasted tastes tasting tasty
tattoo tattooed tattoos taught taunt taunting tavern taxes taxi taxpayers taylor teach teacher teachers teaches
teaching teachings team teamed teammates teams tear tearing tears tease teased teasing technical technically technician
technicians technique techniques technological technologies technology techs teddy tedious teeming teen teenage
teenager teenagers teens teeny teeth telegram telegraph telemetry telepathic telephone telephoned telescope television
tell teller telling tells telly temp temper temperature temperatures temple temples temporal temporarily temporary
tempt temptation tempted tempting tenant tenants tend tended tendency tender tenderness tending tends tennis tens tense
tension tensions tent tentacles tenth tents tenure tequila term terminal terminate terminated termination terms terrace
terrain terrible terribly terrific terrified terrifies terrify terrifying territorial territories territory terror
terrorism terrorist terrorists terrorize terrorized terrorizing tess test testament tested testicles testified testify
testifying testimony testing testosterone tests tetanus text textbook textile texts texture than thank thanked thankful
thanking thanks thanksgiving that thaw theatre theatrical thee theft their theirs them theme themselves then
theoretical theoretically theories theorists theory therapeutic therapist therapy there thereby therefore thermal these
thesis theta they thick thicker thief thieves thieving thigh thighs thin thine thing things thingy think thinking
thinks thinner third thirst thirsty thirteen thirty this thorn thorns thorough thoroughly those thou though thought
thoughtful thoughtless thoughts thousand thousands thrash thrashed thrashing thread threads threat threaten threatened
threatening threatens threats three threesome threshold threw thrill thrilled thrilling thrills thrive thriving throat
throats throbbing throne throttle through throughout throw throwing thrown throws thrust thrusters thud thuds thug
thugs thumb thumbs thump thumping thunder thus tick ticked ticket tickets ticking tickle tickled tickling ticks tidal
tide tides tidy tidying tied ties tiger tigers tight tighten tighter tightly tights tile tiles till tilt timber time
timed timeline timely timer times timetable timid timing ting tingling tiniest tiny tipped tipping tips tire tired
tires tiresome tiring tissue tissues titanium titans title titles tits titties titty toad toast toasted toaster tobacco
today toes tofu together toil toilet toilets token told tolerance tolerant tolerate tolerated toll tomato tomatoes tomb
tombs tommy tomorrow tone tones tongue tongues tonic tonight tons tony took tool tools tooth toothbrush toothpaste
topic topless topped tops torch torched torches tore torment tormented tormenting torn tornado torpedo torpedoes torres
torso tortoise torture tortured tortures torturing toss tossed tossing total totally totem touch touchdown touched
touches touching touchy tough tougher toughest tour touring tourist tourists tournament tours tout toward towards towed
towel towels tower towering towers towing town towns toxic toxicology toxin toxins toying toys trace traced traces
tracing track tracked tracker tracking tracks traction tractor tracy trade traded trademark trader traders trades
trading tradition traditional traditionally traditions traffic trafficking tragedies tragedy tragic tragically trail
trailer trailing trails train trained trainee trainer training trains trait traitor traitors traits trajectory tram
tramp trample trampled trance transaction transactions transcript transcripts transfer transferred transferring
transfers transform transformation transformed transforming transit transition translate translated translates
translating translation translator transmission transmissions transmit transmitted transmitter transmitting transparent
transplant transponder transport transportation transported transporter transporting transports trap trapped trapping
traps trash trashed trashy trauma traumatic traumatized travel travelled travelling travels tray treacherous treachery
tread treason treasure treasured treasures treasury treat treated treating treatment treatments treats treaty tree
trees tremble trembling tremendous tremendously trench trenches trend trespass trespassing trevor triad trial trials
triangle triangulate tribal tribe tribes tribunal tribute trick tricked tricking tricks tricky tried tries trifle
trigger triggered triggering triggers trillion trim trio trip triple tripped tripping trips triumph triumphant trivial
troll trolley trolls troop trooper troopers troops trophies trophy tropical trot trouble troubled troubles troublesome
troubling troupe trousers trout truce truck truckload trucks true truffle truly trump trumpet trumpets trumps trunk
trunks trust trusted trusting trusts trustworthy trusty truth truthful truths trying tsunami tube tubes tuck tucked
tuition tumble tumbling tummy tuna tune tuned tunes tuning tunnel tunnels turbo turbulence turbulent turd turf turkey
turkeys turkish turmoil turn turned turning turnout turns turtle turtles tutor tutoring tuxedo tweet twelve twenty
twice twilight twin twinkle twins twist twisted twisting twists tying tyler type typed types typewriter typhoon typical
typically typing tyranny tyrant tyre uglier ugliest ugly ukrainian ulterior ultimate ultimately ultrasound ultraviolet
umbilical umbrella unable unacceptable unaccounted unanimous unanswered unarmed unauthorized unavailable unaware
unbearable unbelievable unbelievably unborn unbreakable uncalled uncertain uncertainty uncharted uncle unclear uncles
uncomfortable uncommon unconditional unconfirmed unconscious uncontrollable unconventional uncover uncovered undead
undefeated under underage undercover underestimate underestimated underestimating undergo undergoing underground
underlying undermine underneath underpants understand understandable understanding understands understood undertake
underwater underway underwear underworld undo undone undoubtedly undress undressed undying uneasy unemployed
unemployment unexpected unexpectedly unexplained unfair unfaithful unfamiliar unfinished unfit unfold unforeseen
unforgettable unfortunate unfortunately ungrateful unhappy unhealthy unheard unholy unicorn unidentified unified
uniform uniformed uniforms unimaginable unimportant uninvited union unions unique uniquely unit unite united uniting
units unity universal universe universities university unjust unkind unknown unlawful unleash unleashed unless unlike
unlikely unlimited unload unloaded unloading unlock unlocked unlocking unlucky unmanned unmarked unmarried unnatural
unnecessarily unnecessary unofficial unorthodox unpack unpaid unpleasant unplug unprecedented unpredictable unprepared
unprotected unravel unreasonable unrelated unreliable unresolved unrest unsafe unscheduled unseen unsolved unspeakable
unspoken unstable unstoppable unsure unsuspecting unthinkable untie until untimely unto untold untouched unusual
unusually unwanted unwelcome unwilling unwind unwise unworthy upbeat upcoming update updated updates updating upgrade
upgraded uphill uphold upload uploaded uploading upon upped upper upright uprising upset upsets upsetting upside
upstairs upstanding upstate uptight uptown upward upwards uranium urban urge urged urgency urgent urgently urges urging
urine used useful useless user users uses usher using usual usually uterus utility utilize utmost utter uttered utterly
vacant vacate vacation vacations vaccine vacuum vagina vaginal vague vaguely vain valet valiant valid validate valley
valleys valuable valuables value valued values valve valves vampire vampires vanilla vanish vanished vanishing vanity
vanquish vanquished vans vantage variable variables variation variations varied variety various varsity vary vascular
vase vast vastly vault vaults veal vector vegan vegetable vegetables vegetarian vegetation veggie vehicle vehicles veil
vein veins velocity velvet vendetta vending vendor vengeance vengeful venom vent ventilation venting vents venture
venue verbal verdict verge verified verify veritable vermin verse verses version versions versus vertical very vessel
vessels vest vested veteran veterans veto viable vial vials vibe vibrant vibrating vibration vibrations vicar vice
vicinity vicious victim victims victor victorian victories victorious victory video videos videotape vietnamese view
viewed viewers viewing views vigilante vigorous viking vile villa village villagers villages villain villains vince
vincent vine vinegar vines vintage violate violated violates violating violation violations violence violent violently
violet violin viral virgin virginity virgins virtual virtually virtue virtues virtuous virus viruses visa visible
vision visions visit visitation visited visiting visitor visitors visits visual visualize vital vitals vitamin vitamins
vive vivian vivid vocabulary vocal vodka voice voices void volatile volcanic volcano volcanoes volleyball voltage volts
volume volumes voluntarily voluntary volunteer volunteered volunteering volunteers vomit vomited vomiting voodoo vortex
vote voted voters votes voting vouch vouched vowed vows voyage voyages vulcan vulgar vulnerable vulture vultures wacky
wade waffle waffles wage waged wager wages wagon wagons wailing waist wait waited waiter waiters waiting waitress waits
waive wake wakes waking walk walked walker walkers walking walks wall wallet wallets wallow wallpaper walls wally
walnut walter waltz wand wander wandered wandering wanders wanna wannabe want wanted wanting wanton wants ward warden
wardrobe wards warehouse warfare warhead warheads warlord warm warmed warmer warmest warming warms warmth warn warned
warning warnings warp warped warrant warrants warrior warriors wars warship warships wartime wary wash washed washer
washes washing wasp waste wasted wastes wasting watch watched watches watchful watching watchman water watered
waterfall watering watermelon waters watery wave waved waves waving ways wayward weak weaken weakened weaker weakest
weakness weaknesses wealth wealthiest wealthy weapon weaponry weapons wear wearing wears weary weasel weather weave
weaving website wedded wedding weddings wedge wedged weed weeds week weekend weekends weekly weeks weep weeping weigh
weighed weighing weighs weight weights weird weirder weirdest weirdo welcome welcomed welcomes welcoming welfare well
wells wench went wept were werewolf werewolves west western whack whacked whacking whale whales what whatever whats
whatsoever wheat wheel wheelchair wheeled wheels when whence whenever where whereabouts whereas wherever whether which
whichever whiff while whilst whim whimpering whimpers whine whining whiny whip whipped whipping whips whirring whiskers
whisky whisper whispered whispering whispers whistle whistles whistling white whites whoa whoever whole wholesale
wholesome wholly whom whomever whoop whooping whore whores whose whup wicked wide widely widen wider widespread widow
widows width wield wiener wife wiggle wigs wild wilderness wildest wildlife wildly will willed william willing
willingly willingness willow wills willy wilt wind winding window windows winds windshield windy wine wines wing winged
wings wink winner winners winning winnings wins winter winters wipe wiped wipes wiping wire wired wireless wires wiring
wisdom wise wisely wiser wisest wish wished wishes wishful wishing witch witchcraft witches with withdraw withdrawal
withdrawing withdrawn withdrew wither withered withheld withhold withholding within without withstand witness witnessed
witnesses witnessing wits witty wives wizard wizards woke woken wolf wolves woman womb women wonder wondered wonderful
wonderfully wondering wonders wondrous wong wont wood wooden woods woody wool word words wore work worked worker
workers working workings workout workplace works workshop world worldly worlds worldwide worm wormhole worms worn
worried worries worry worrying worse worship worshipped worshipping worships worst worth worthless worthwhile worthy
would wound wounded wounds woven wrap wrapped wrapping wraps wrath wreak wreck wreckage wrecked wrecking wrench wrestle
wrestled wrestler wrestling wretch wretched wring wrinkle wrinkled wrinkles wrist wrists writ write writer writers
writes writing writings written wrong wronged wrongful wrongly wrongs wrote yacht yang yank yanked yankee yankees
yanking yanks yard yards yarn yeah year yearbook yearly yearn yearning years yeast yell yelled yelling yellow yells
yesterday yield yielded yoga yogurt yonder york young younger youngest youngster youngsters your yours yourself yous
youth yuan yummy zebra zero zipper zombie zombies zone zones zoning zoom`
